console.log('neuralings')
